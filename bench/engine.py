#!/usr/bin/env python3
"""What a real translation engine makes of the sample day, and what the check finds in it.

    apertium-apy /usr/share/apertium &            # Debian: apt install apertium-apy apertium-eng-spa
    bench/engine.py apertium http://127.0.0.1:2737 en es

Prints each text that was translated with its translation, `!` and the finding where it was refused, and the counts.
"""
import argparse, collections, json, os, subprocess, sys, tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent


def texts(telling):
    article = telling["article"]
    yield article["headline"], telling["headline"]
    if "standfirst" in telling:
        yield article["standfirst"], telling["standfirst"]
    for point in telling["points"]:
        yield point["text"], point["translated"]


def tellings(edition):
    for section in edition["sections"]:
        for story in section["stories"]:
            yield from story["tellings"]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("protocol", choices=["apertium", "libretranslate"])
    arguments.add_argument("address")
    arguments.add_argument("languages", nargs="+")
    arguments = arguments.parse_args()
    settings = os.environ | {"STANDFIRST_TRANSLATION_ENGINE_PROTOCOL": arguments.protocol,
                             "STANDFIRST_TRANSLATION_ENGINE_ADDRESS": arguments.address}
    with tempfile.TemporaryDirectory() as folder:
        run = [HERE / "standfirst", "digest", HERE / "src/sample/sources.opml", "--date", "2026-11-24", "--language",
               ",".join(arguments.languages), "--out", folder + "/out", "--data", folder + "/data"]
        subprocess.run(run, env=settings, check=True, stdout=subprocess.DEVNULL)
        for target in arguments.languages:
            edition = json.loads(Path(folder, "out", target, "edition.json").read_text())
            counts = collections.defaultdict(collections.Counter)
            for telling in tellings(edition):
                source = telling["article"]["language"]
                for text, translated in texts(telling) if source in arguments.languages and source != target else ():
                    found = [f"{finding['kind']}: {finding['detail']}" for finding in translated["findings"]]
                    print(f"{source} {text}\n{target} {'! ' + '; '.join(found) if found else translated['text']}\n")
                    counts[source][translated["findings"][0]["kind"] if found else "shown"] += 1
            for source, kinds in counts.items():
                print(f"== {source} into {target}: " + ", ".join(f"{kind} {n}" for kind, n in kinds.most_common()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
