#!/bin/sh
# Measures the check on the labelled sets and on the project's own minimal pairs, or trains its odds.
#   bench/grounding.sh          prints the tables; PAIRS=src/test/resources/pairs-shut those of another set of pairs
#   bench/grounding.sh families the sets' table when each family of sets is judged by odds trained without it
#   bench/grounding.sh train    writes src/main/resources/standfirst/keypoint/odds.tsv anew (only from sets whose licence allows it)
set -eu
cd "$(dirname "$0")/.."
data=../shared/data/grounding
tool=../shared/tools/grounding_eval.py
out=target/bench
mkdir -p "$out"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java   # of a JDK 25
train() {
    "$java" -cp "target/classes:$(cat "$out/classpath")" bench/TrainGrounding.java "$data" src/test/resources/pairs src/test/resources/pairs-more "$@"
}
if [ "${1:-}" = train ] || [ "${1:-}" = families ]; then
    mvn -q -o compile dependency:build-classpath -Dmdep.outputFile="$out/classpath"
fi
if [ "${1:-}" = train ]; then
    train > "$out/odds.tsv"
    cp "$out/odds.tsv" src/main/resources/standfirst/keypoint/odds.tsv
    exit
fi
# the scorer takes gold records; `stage check` takes id, source, claim, language, published
python3 - "$data" "${PAIRS:-src/test/resources/pairs}" "$out" <<'PYTHON'
import glob, gzip, json, sys
data, pairs, out = sys.argv[1:]
def write(name, rows):
    with open(f"{out}/{name}-gold.jsonl", "w") as gold, open(f"{out}/{name}-in.jsonl", "w") as stage:
        for r in rows:
            gold.write(json.dumps(r, ensure_ascii=False) + "\n")
            record = {"id": r["id"], "source": r["source"], "claim": r["claim"], "language": r["lang"]}
            if r.get("published"): record["published"] = r["published"]
            stage.write(json.dumps(record, ensure_ascii=False) + "\n")
write("sets", [json.loads(l) for f in sorted(glob.glob(data + "/*.jsonl.gz")) for l in gzip.open(f, "rt")])
sources = {s["id"]: s for s in json.load(open(pairs + "/sources.json"))}
write("pairs", [dict(id=r["id"], pair=r["pair"], dataset="pairs_" + r["lang"], lang=r["lang"], claim=r["claim"], label=r["label"],
                     error_type=r["kind"], source=sources[r["sourceId"]]["text"], published=sources[r["sourceId"]]["published"])
                for f in sorted(glob.glob(pairs + "/*.jsonl")) for r in map(json.loads, open(f))])
PYTHON
if [ "${1:-}" = families ]; then
    : > "$out/families-out.jsonl"
    for family in $(ls "$data" | sed -n 's/[_.].*jsonl.gz$//p' | sort -u); do
        odds="$out/without-$family/standfirst/keypoint"
        mkdir -p "$odds"
        case " summedits frank xsumfaith cogensumm summeval wice " in
            *" $family "*) train --without "$family" > "$odds/odds.tsv" ;;
            *) cp src/main/resources/standfirst/keypoint/odds.tsv "$odds/" ;;
        esac
        python3 -c 'import json, sys
family, gold, inputs = sys.argv[1:]
for g, i in zip(open(gold), open(inputs)):
    if json.loads(g)["dataset"].split("_")[0] == family: sys.stdout.write(i)' "$family" "$out/sets-gold.jsonl" "$out/sets-in.jsonl" |
            "$java" -Dstandfirst.home=. -cp "$out/without-$family:target/classes:$(cat "$out/classpath")" standfirst.Standfirst stage check >> "$out/families-out.jsonl"
        echo "judged $family without itself" >&2
    done
    python3 - "$out/families-out.jsonl" "$out/families-pred.jsonl" <<'PYTHON'
import json, sys
with open(sys.argv[2], "w") as out:
    for r in map(json.loads, open(sys.argv[1])):
        if "score" in r:
            out.write(json.dumps({"id": r["id"], "score": r["score"], "supported": r["grounded"]}) + "\n")
PYTHON
    python3 "$tool" --gold "$out/sets-gold.jsonl" --pred "$out/families-pred.jsonl" --dev-gold "$out/sets-gold.jsonl" --dev-pred "$out/families-pred.jsonl"
    exit
fi
for name in sets pairs; do
    ./standfirst stage check < "$out/$name-in.jsonl" > "$out/$name-out.jsonl"
    python3 - "$out/$name-out.jsonl" "$out/$name-pred.jsonl" <<'PYTHON'
import json, sys
with open(sys.argv[2], "w") as out:
    for r in map(json.loads, open(sys.argv[1])):
        if "score" in r:
            out.write(json.dumps({"id": r["id"], "score": r["score"], "supported": r["grounded"], "evidence": [e["text"] for e in r["evidence"]]}) + "\n")
PYTHON
done
python3 "$tool" --gold "$out/sets-gold.jsonl" --pred "$out/sets-pred.jsonl" --dev-gold "$out/sets-gold.jsonl" --dev-pred "$out/sets-pred.jsonl"
python3 "$tool" --gold "$out/pairs-gold.jsonl" --pred "$out/pairs-pred.jsonl" --by error_type
