# SPDX-License-Identifier: Apache-2.0
"""Records what CPython 3.13 makes of the compiler's corpora; run it with that very version.

    python3.13 record_compile.py ../resources/compile

sources.tsv      one source per line in JSON's form; the other columns are recorded:
                 line, offset, end line, end offset, message of the SyntaxError; "-" if there is none
annotations.tsv  one expression per line in JSON's form; the other column is recorded:
                 its text as an annotation under "from __future__ import annotations", in JSON's form
"""

import json
import pathlib
import sys
import warnings


def record_sources(path):
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines():
        quoted = line.split("\t")[0]
        try:
            compile(json.loads(quoted), "<recorded>", "exec")
        except SyntaxError as e:
            rows.append([quoted, str(e.lineno or 0), str(e.offset or 0),
                         str(e.end_lineno or 0), str(e.end_offset or 0), e.msg])
        else:
            rows.append([quoted, "-"])
    path.write_text("".join("\t".join(r) + "\n" for r in rows), encoding="utf-8")


def record_annotations(path):
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines():
        quoted = line.split("\t")[0]
        source = "from __future__ import annotations\nx: (" + json.loads(quoted) + "\n)"
        namespace = {}
        exec(source, namespace)
        rows.append([quoted, json.dumps(namespace["__annotations__"]["x"])])
    path.write_text("".join("\t".join(r) + "\n" for r in rows), encoding="utf-8")


def main():
    warnings.simplefilter("ignore")
    folder = pathlib.Path(sys.argv[1])
    record_sources(folder / "sources.tsv")
    record_annotations(folder / "annotations.tsv")


if __name__ == "__main__":
    main()
