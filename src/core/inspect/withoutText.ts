/** Types of files in which no text is that could be read. */
export const withoutText: ReadonlySet<string> = new Set(
  'png jpg gif bmp webp tif heic avif jp2 jpx jxl jls j2c ico psd mp4 mov m4a m4v 3gp 3g2 mkv webm avi wmv mpg flv ogv ts mp3 wav ogg flac ttf otf woff woff2 emf wmf'.split(
    ' ',
  ),
);
