#!/usr/bin/env bash
# Two nodes send from one PostgreSQL; one is killed by -9 in the middle. Who got what?
#
#   bench/two_nodes.sh [SUBSCRIBERS [CONNECTIONS]]     (default: 600 4; connections of each node)
#
# Wanted: nobody without a mail, and nobody with two of different Message-IDs. As many as the killed node had connections
# may get one mail twice under the same Message-ID: those for whom it died between the server's 250 and its entry.
# Needs PostgreSQL's initdb and pg_ctl, python3 and ../shared.
set -euo pipefail
cd "$(dirname "$0")/.."
people=${1:-600} connections=${2:-4}
here=$PWD work=$(mktemp -d)
chmod 755 "$work"
port=$((20000 + RANDOM % 10000)) store=$((30000 + RANDOM % 10000))
binaries=$(dirname "$(ls /usr/lib/postgresql/*/bin/initdb | tail -n 1)")
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
sink=
end() {
  as_postgres "$binaries/pg_ctl" -D "$work/store" stop -m immediate >/dev/null 2>&1 || true
  [ -z "$sink" ] || kill "$sink" 2>/dev/null || true
  rm -rf "$work"
}
trap end EXIT

mkdir "$work/store" && if [ "$(id -u)" = 0 ]; then chown postgres "$work/store"; fi
as_postgres "$binaries/initdb" -D "$work/store" -U paper --auth=trust -E UTF8 >/dev/null
as_postgres "$binaries/pg_ctl" -D "$work/store" -w -l "$work/store/log" -o "-p $store -k $work/store -c listen_addresses=127.0.0.1" start >/dev/null
as_postgres "$binaries/createdb" -h 127.0.0.1 -p "$store" -U paper paper

./standfirst --version >/dev/null
mkdir "$work/home"
cat >"$work/home/application.yaml" <<EOF
standfirst:
  address: https://paper.example/
  store: {url: "jdbc:postgresql://127.0.0.1:$store/paper", user: paper}
  mail:
    from: The Daily <news@paper.example>
    smtp: {host: 127.0.0.1, port: $port, timeout: 60s}
    connections: $connections
EOF
cd "$work/home"
day=$(date -u +%F)
"$here/standfirst" digest "$here/src/sample/sources.opml" --date "$day" --out "$work/out" >/dev/null 2>&1
{ echo address; seq -f "reader%.0f@post.example" "$people"; } >"$work/people.csv"
"$here/standfirst" subscribers import "$work/people.csv" --confirmed "asked on paper" --hour 00:00 --zone UTC >/dev/null
seq -f "reader%.0f@post.example" "$people" >"$work/expect"

python3 "$here/../shared/tools/smtp_sink.py" --port "$port" --ctl $((port + 1)) --dir "$work/sink" --max-conns 100 >/dev/null 2>&1 &
sink=$!
until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do sleep 0.1; done
taken() { curl -fsS "http://127.0.0.1:$((port + 1))/report?expect=$work/expect"; }
mails() { curl -fsS "http://127.0.0.1:$((port + 1))/mails" | python3 -c 'import json, sys; print(len(json.load(sys.stdin)))'; }

"$here/standfirst" send "$day" >"$work/one.log" 2>&1 &
one=$!
"$here/standfirst" send "$day" >"$work/other.log" 2>&1 &
other=$!
until [ "$(mails)" -ge $((people / 3)) ]; do sleep 0.2; done
kill -9 "$one"
echo "killed one node after $(mails) of $people mails"
wait "$other" || { cat "$work/other.log" >&2; exit 3; }
tail -n 3 "$work/other.log"
taken
