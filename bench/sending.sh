#!/usr/bin/env bash
# How fast 'send' hands mails to a server, beside a bare loop with as many connections and mails rendered beforehand, against
# the same server in the same run; how busy that server was; and whether the memory stays flat.
#
#   bench/sending.sh [SUBSCRIBERS [CONNECTIONS [SINK]]]     (default: 100000 4 bench/BareSink.java)
#
# Subscribers read in six languages; each mail is signed, unless DKIM=no, and the bare loop sends what was signed before. The
# server is the fast one of this folder, which throws mails away and counts them, or SINK, like
# ../shared/tools/smtp_sink.py, which parses each and is then most of what is measured. Needs openssl.
set -euo pipefail
cd "$(dirname "$0")/.."
people=${1:-100000} connections=${2:-4} server=${3:+$(readlink -f "$3")}
here=$PWD work=$(mktemp -d)
sink=
trap '[ -z "$sink" ] || kill "$sink" 2>/dev/null; rm -rf "$work"' EXIT
port=$((20000 + RANDOM % 20000))
ticks=$(getconf CLK_TCK)

./standfirst --version >/dev/null
java=$(sed -n 's/^ *//; s/.*java.home = //p' <(STANDFIRST_JAVA_OPTIONS=-XshowSettings:properties ./standfirst --version 2>&1) | head -n 1)/bin/java
mkdir "$work/home"
openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$work/home/dkim.pem" 2>/dev/null
dkim="    dkim: {selector: bench, key: $work/home/dkim.pem}"
[ "${DKIM:-yes}" = yes ] || dkim=
settings() {
  cat >"$work/home/application.yaml" <<EOF
standfirst:
  address: https://paper.example/
  mail:
    from: The Daily <news@paper.example>
    connections: $connections
$dkim
$1
EOF
}
settings ""
cd "$work/home"
day=$(date -u +%F)
languages=(en de ar hi zh ja)
"$here/standfirst" digest "$here/src/sample/sources.opml" --date "$day" --language "$(IFS=,; echo "${languages[*]}")" \
  --data "$work/data" --out "$work/out" >/dev/null 2>&1

subscribers() { # NAME COUNT
  for i in "${!languages[@]}"; do
    { echo address; seq -f "$1%.0f-${languages[$i]}@post.example" $(($2 / ${#languages[@]})); } >"$work/people.csv"
    "$here/standfirst" subscribers import "$work/people.csv" --confirmed "asked on paper" --language "${languages[$i]}" \
      --hour 00:00 --zone UTC --data "$3" >/dev/null
  done
}

# one mail in each language, as files: what the bare loop sends
cp -r "$work/data" "$work/few"
subscribers sample 6 "$work/few"
"$here/standfirst" send "$day" --data "$work/few" >/dev/null 2>&1
mails=$(find "$work/few/outbox" -name '*.eml' | wc -l)
[ "$mails" -eq 6 ] || { echo "bench: $mails mails instead of 6 were rendered" >&2; exit 3; }
subscribers reader "$people" "$work/data"
all=$((people / 6 * 6))

settings "    smtp: {host: 127.0.0.1, port: $port, timeout: 60s}"
start_server() {
  if [ -n "$server" ]; then
    python3 "$server" --port "$port" --ctl $((port + 1)) --dir "$work/sink" --max-conns $((connections + 5)) >/dev/null 2>&1 &
  else
    "$java" -XX:+UseSerialGC "$here/bench/BareSink.java" "$port" >"$work/counted" &
  fi
  sink=$!
  until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do sleep 0.1; done
}
start_server
busy() { awk '{print $14 + $15}' "/proc/$sink/stat"; }

report() { # NAME SECONDS TICKS
  awk -v name="$1" -v s="$2" -v t="$3" -v hz="$ticks" -v n="$all" \
    'BEGIN {printf "%-22s %7.1f s  %7.0f mails/s  server busy %3.0f %% of a core\n", name, s, n / s, 100 * t / hz / s}'
}

before=$(busy)
bare=$("$java" "$here/bench/BareSending.java" "$port" "$all" "$connections" "$work/few/outbox")
report "bare loop" "$bare" $(($(busy) - before))
kill "$sink" && wait "$sink" 2>/dev/null || true
start_server

before=$(busy) start=$(date +%s.%N)
"$here/standfirst" send "$day" --data "$work/data" >"$work/send.log" 2>&1 &
send=$!
: >"$work/memory"
while kill -0 "$send" 2>/dev/null; do
  awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$send/status" 2>/dev/null >>"$work/memory" || true
  awk '{print $14 + $15}' "/proc/$send/stat" 2>/dev/null >"$work/cpu.new" && [ -s "$work/cpu.new" ] && mv "$work/cpu.new" "$work/cpu"
  sleep 1
done
wait "$send" || { cat "$work/send.log" >&2; exit 3; }
seconds=$(awk -v a="$start" -v b="$(date +%s.%N)" 'BEGIN {print b - a}')
report "standfirst send" "$seconds" $(($(busy) - before))
awk -v t="$(cat "$work/cpu")" -v hz="$ticks" -v s="$seconds" -v n="$all" \
  'BEGIN {printf "%-22s %.1f s of processor time, %.2f ms a mail; busy %.0f %% of a core\n", "", t / hz, 1000 * t / hz / n, 100 * t / hz / s}'
awk -v a="$bare" -v b="$seconds" 'BEGIN {printf "%-22s %7.0f %% of the bare loop\n", "ratio", 100 * a / b}'
awk '{v[NR] = $1} END {printf "%-22s %d MB after a tenth of the run, %d in the middle, %d at the end\n", "memory (resident)", v[int(NR / 10) + 1], v[int(NR / 2) + 1], v[NR]}' "$work/memory"
kill "$sink" && wait "$sink" 2>/dev/null || true
sink=
if [ -s "$work/counted" ]; then cat "$work/counted"; fi
