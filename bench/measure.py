#!/usr/bin/env python3
"""The figures of every stage on labelled news, through `./standfirst stage`, as a table.

    bench/measure.py                         all of them
    bench/measure.py extraction rouge        some of: extraction segmentation detection grounding rouge
    bench/measure.py --shared DIR --out F    data and scorers in DIR (default ../shared); the table also into F

Needs Python 3.11 and nothing else; what the scorers print in full stays in target/bench/.
"""
import argparse, collections, gzip, json, re, subprocess, sys
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
WORK = HERE / "target" / "bench"


def lines(path):
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def stage(name, records):
    """What the stage makes of the records; a record that it refuses is left out and counted aloud."""
    data = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
    run = subprocess.run([HERE / "standfirst", "stage", name], input=data.encode(), stdout=subprocess.PIPE, check=True)
    made = [json.loads(line) for line in run.stdout.decode().splitlines()]
    refused = [record for record in made if "error" in record]
    if refused:
        print(f"{name}: {len(refused)} of {len(made)} refused, the first: {refused[0]}", file=sys.stderr)
    return [record for record in made if "error" not in record]


def write(name, content):
    WORK.mkdir(parents=True, exist_ok=True)
    path = WORK / name
    path.write_text(content, encoding="utf-8")
    return path


def jsonl(name, records):
    return write(name, "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records))


def score(shared, tool, name, *arguments):
    run = subprocess.run([sys.executable, shared / "tools" / tool, *map(str, arguments)], capture_output=True, text=True, check=True)
    write(name + ".txt", run.stdout)
    return run.stdout


def extraction(shared):
    for name, modes in {"aeb": [[]], "fundus": [["--per-char"], ["--mode", "meta"]], "trafilatura": [["--mode", "segments"]],
                        "mediacloud-dates": [["--mode", "meta"]]}.items():
        folder = shared / "data/extraction" / name
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        made = stage("extract", [{"id": i, "file": str(folder / page["file"]), "url": page["url"]} for i, page in gold.items()])
        predicted = {a["id"]: {"articleBody": a["text"], "title": a["title"], "author": a["byline"], "date": a.get("published")}
                     for a in made}
        path = write(f"extraction-{name}.json", json.dumps(predicted, ensure_ascii=False))
        for mode in modes:
            out = score(shared, "extraction_eval.py", f"extraction-{name}{''.join(mode)}", *mode, folder / "gold.json", path)
            for line in out.strip().splitlines():
                yield f"extraction {name}", line.strip()


def segmentation(shared):
    for name in ("ud-dev", "golden-dev"):
        path = shared / f"data/multilingual/segmentation/{name}.jsonl"
        text = lambda r: r["text"] if r.get("sep") is None else r["sep"].join(r["sentences"])
        made = stage("segment", [{"id": r["id"], "language": r["lang"], "text": text(r)} for r in lines(path)])
        out = score(shared, "segmentation_eval.py", f"segmentation-{name}", "--gold", path, "--pred", jsonl(f"segmentation-{name}.jsonl", made))
        yield f"segmentation {name}", out.strip().splitlines()[-1].strip()


def detection(shared):
    rows = lines(shared / "data/multilingual/parallel-news/ntrex-dev.jsonl")
    ours = lambda tag: {"nb": "no", "nn": "no"}.get(tag.split("-")[0], tag.split("-")[0])
    records = [{"id": f"{i}/{tag}", "text": text} for i, row in enumerate(rows) for tag, text in row["text"].items()]
    articles = collections.defaultdict(list)
    for row in rows:
        for tag, text in row["text"].items():
            articles[f"{row['doc']}/{tag}"].append(text)
    records_of_articles = [{"id": i, "text": " ".join(texts)} for i, texts in articles.items()]
    for what, asked in (("one line", records), ("article", records_of_articles)):
        made = stage("detect", asked)
        right = sum(m["language"] == ours(m["id"].rsplit("/", 1)[1]) for m in made)
        yield f"detection {what}", f"{100 * right / len(made):.2f} % of {len(made)} in {len(rows[0]['text'])} languages"


def grounding(shared):
    folder = shared / "data/grounding"
    gold = [r for path in sorted(folder.glob("*.jsonl.gz")) for r in lines(path)]
    made = stage("check", [{"id": r["id"], "source": r["source"], "claim": r["claim"], "language": r["lang"]} for r in gold])
    predicted = jsonl("grounding.jsonl", [{"id": m["id"], "score": m["score"], "supported": m["grounded"],
                                          "evidence": [e["text"] for e in m["evidence"]]} for m in made])
    out = score(shared, "grounding_eval.py", "grounding", "--gold", folder, "--pred", predicted)
    for line in out.splitlines():
        if re.search(r"macro|all|wice", line, re.I):
            yield "grounding", line.strip()


def rouge(shared):
    for path in sorted((shared / "data/summaries").glob("sum-*.jsonl.gz")):
        name, gold = path.name.removesuffix(".jsonl.gz"), lines(path)
        body = lambda r: r.get("text") or "\n".join(r["sentences"])
        count = {r["id"]: max(1, round(sum(map(len, r["refs"])) / len(r["refs"]))) for r in gold}
        made = stage("condense", [{"id": r["id"], "title": r.get("title", ""), "text": body(r), "language": r["lang"],
                                   "atMost": count[r["id"]]} for r in gold])
        lead = stage("segment", [{"id": r["id"], "language": r["lang"], "text": body(r)} for r in gold])
        refs = jsonl(f"{name}.refs.jsonl", [{"id": r["id"], "refs": r["refs"]} for r in gold])
        for what, rows in (("ours", [{"id": m["id"], "points": [p["text"] for p in m["points"]]} for m in made]),
                           ("lead", [{"id": m["id"], "points": [s["text"] for s in m["sentences"]][: count[m["id"]]]} for m in lead])):
            out = score(shared, "rouge_eval.py", f"rouge-{name}-{what}", "--hyp", jsonl(f"{name}.{what}.jsonl", rows), "--ref", refs,
                        "--lang", gold[0]["lang"])
            yield f"rouge {name} {what}", " ".join(out.split())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    all_of = {f.__name__: f for f in (extraction, segmentation, detection, grounding, rouge)}
    parser.add_argument("what", nargs="*", default=[], choices=[[], *all_of])
    parser.add_argument("--shared", type=Path, default=HERE.parent / "shared")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    rows = []
    for name in options.what or all_of:
        for row in all_of[name](options.shared):
            rows.append(row)
            print(f"{row[0]:28} {row[1]}", flush=True)
    if options.out:
        options.out.write_text("| figure | value |\n|---|---|\n" + "".join(f"| {a} | {b} |\n" for a, b in rows), encoding="utf-8")


if __name__ == "__main__":
    main()
