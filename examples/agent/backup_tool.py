# SPDX-License-Identifier: Apache-2.0
"""An incremental backup: manifests, archives of changed files, restore, verification and pruning."""

import argparse
import bz2
import contextlib
import fnmatch
import hashlib
import io
import json
import lzma
import os
import sys
import tarfile
import tempfile
from datetime import datetime, timedelta
from pathlib import Path


def scan(root, excludes=()):
    manifest = {}
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.is_file() and not any(fnmatch.fnmatch(name, e) for e in excludes):
            manifest[name] = hashlib.blake2b(path.read_bytes(), digest_size=6).hexdigest()
    return manifest


def diff(old, new):
    return {
        "added": sorted(new.keys() - old.keys()),
        "changed": sorted(k for k in new.keys() & old.keys() if new[k] != old[k]),
        "removed": sorted(old.keys() - new.keys()),
    }


class Store:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.folder.mkdir(exist_ok=True)

    def snapshots(self):
        return sorted(p.stem.partition(".")[0] for p in self.folder.glob("*.json"))

    def load(self, name):
        return json.loads((self.folder / f"{name}.json").read_text())

    def save(self, root, when, excludes):
        last = self.snapshots()
        old = self.load(last[-1])["manifest"] if last else {}
        new = scan(root, excludes)
        changes = diff(old, new)
        name = when.strftime("%Y%m%dT%H%M")
        archive = self.folder / f"{name}.tar.bz2"
        with tarfile.open(archive, "w:bz2") as tar:
            for member in changes["added"] + changes["changed"]:
                tar.add(root / member, member, filter=lambda i: i.replace(mtime=0, uid=0, gid=0, uname="", gname="", mode=0o644, deep=False))
        (self.folder / f"{name}.json").write_text(json.dumps({"manifest": new, **changes}))
        return name, changes

    def restore(self, target, until=None):
        wanted = None
        for name in reversed([s for s in self.snapshots() if until is None or s <= until]):
            data = self.load(name)
            wanted = dict(data["manifest"]) if wanted is None else wanted
            with tarfile.open(self.folder / f"{name}.tar.bz2") as tar:
                for member in tar:
                    if wanted.pop(member.name, None):
                        tar.extract(member, target, filter="data")
        return sorted(wanted)


def main(argv):
    parser = argparse.ArgumentParser(prog="backup")
    parser.add_argument("--exclude", action="append", default=[])
    parser.add_argument("days", type=int)
    args = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        root, store = Path("work"), Store("store")
        (root / "sub").mkdir(parents=True)
        when = datetime(2024, 2, 27, 23, 30)
        for day in range(args.days):
            (root / "log.txt").write_text("".join(f"day {d}\n" for d in range(day + 1)))
            (root / "sub" / f"note{day % 2}.md").write_text(f"# note {day}\n")
            (root / f"tmp{day}.tmp").write_bytes(os.urandom(4))
            if day == 2:
                (root / "sub" / "note0.md").unlink()
            print(*store.save(root, when, args.exclude))
            when += timedelta(days=1, minutes=45)
        names = store.snapshots()
        print(names, [sorted(tarfile.open(p).getnames()) for p in sorted(Path("store").glob("*.bz2"))])
        for until in (None, names[0]):
            out = Path(f"out-{until}")
            missing = store.restore(out, until)
            same = scan(out) == store.load(until or names[-1])["manifest"]
            print(until, missing, same, sorted(p.name for p in out.rglob("*.*")), (out / "log.txt").read_text().split("\n")[-2])
        blob = (root / "log.txt").read_bytes() * 50
        sizes = {m.__name__: len(m.compress(blob)) for m in (bz2,)}
        print(sizes, lzma.decompress(lzma.compress(blob)) == blob)
        with tarfile.open(fileobj=io.BytesIO(Path("store", names[0] + ".tar.bz2").read_bytes())) as tar:
            tar.list(verbose=False)
    return 0


print(main(["3", "--exclude", "*.tmp"]))
try:
    main(["x"])
except SystemExit as stop:
    print("exit", stop.code, file=sys.stderr)
