#!/usr/bin/env bash
# Kills 'send' at every point of its talk with the mail server, starts it again, and counts what arrived.
#
#   bench/crash.sh [SUBSCRIBERS [CONNECTIONS [POINTS]]]     (default: 40 1 mail,rcpt,data,final,quit,random)
#
# Wanted: nobody without a mail, nobody with two of different Message-IDs, and one with two of the same only where it was
# killed between the server's 250 and our entry. With more than one connection a kill at any point can find another of
# them just there: as many of the same Message-ID may then come twice at each point, and the checker counts them as
# failures except at 'final' and 'random'. Needs python3 and ../shared.
set -euo pipefail
cd "$(dirname "$0")/.."
people=${1:-40} connections=${2:-1} points=${3:-mail,rcpt,data,final,quit,random}
here=$PWD work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
port=$((20000 + RANDOM % 20000))

./standfirst --version >/dev/null
mkdir "$work/home"
cat >"$work/home/application.yaml" <<EOF
standfirst:
  address: https://paper.example/
  mail:
    from: The Daily <news@paper.example>
    smtp: {host: 127.0.0.1, port: $port, timeout: 20s}
    connections: $connections
EOF
cd "$work/home"
day=$(date -u +%F)
"$here/standfirst" digest "$here/src/sample/sources.opml" --date "$day" --data "$work/clean" --out "$work/out" >/dev/null
{
  echo address
  for n in $(seq "$people"); do echo "reader$n@post.example"; done
} >"$work/people.csv"
"$here/standfirst" subscribers import "$work/people.csv" --confirmed "asked on paper" --hour 00:00 --zone UTC --data "$work/clean" >/dev/null
for n in $(seq "$people"); do echo "reader$n@post.example"; done >"$work/expect.txt"

python3 "$here/../shared/tools/crash_send.py" \
  --prepare "rm -rf '$work/data' && cp -r '$work/clean' '$work/data'" \
  --cmd "cd '$work/home' && exec '$here/standfirst' send $day --data '$work/data'" \
  --expect "$work/expect.txt" --points "$points" --nth 1,5,20 --port "$port" --inflight "$connections"
