#!/usr/bin/env bash
# What action.yml runs: annotations and the summary of the job, and the reports that were asked for. Works with bash 3.2, as on macOS.
set -euo pipefail

folders=()
while IFS= read -r folder; do
  if [[ -n $folder ]]; then folders+=("$folder"); fi
done <<<"${SEGUR_DOSSIERS:-}"

options=(--lang "${SEGUR_LANGUAGE:-fr}")
if [[ ${SEGUR_STRICT:-} == true ]]; then options+=(--strict); fi
if [[ -n ${SEGUR_BASELINE:-} ]]; then options+=("--baseline=$SEGUR_BASELINE"); fi
if [[ -n ${SEGUR_SINCE:-} ]]; then options+=("--since=$SEGUR_SINCE"); fi

check() {
  npx --yes "segur-preuves@$SEGUR_VERSION" check "${options[@]}" "$@" -- ${folders[@]+"${folders[@]}"}
}

# A report is also of use where it has errors (1); anything else ends here.
report() {
  check "--format=$1" "--output=$2" || [[ $? -eq 1 ]]
}

if [[ -n ${SEGUR_SARIF:-} ]]; then report sarif "$SEGUR_SARIF"; fi
if [[ -n ${SEGUR_COMMENT:-} ]]; then report markdown "$SEGUR_COMMENT"; fi
check --format=github
