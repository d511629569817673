describe('a suite whose extension host dies', () => {
  it('never comes to its end', () => {
    process.kill(process.pid, 'SIGKILL');
  });
});
