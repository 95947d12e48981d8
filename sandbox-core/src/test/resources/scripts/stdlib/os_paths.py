# SPDX-License-Identifier: Apache-2.0
# os.path: joining, splitting and normalizing paths.
import os, os.path
from os.path import join
for p in ["", "/", "a/b", "/a/../b//c/", "a/./b/..", "//x", "../a", "a.tar.gz", ".rc", "/a/b.c/d", "..", "a/.b.c"]:
    print(repr(p), os.path.normpath(p), os.path.split(p), os.path.splitext(p), os.path.isabs(p), os.path.basename(p), os.path.dirname(p))
print(join("a","b","/c","d"), os.path.join("a/", "b"), os.path.commonpath(["/a/b/c","/a/b/d"]), os.path.commonprefix(["abc","abd"]), os.path.relpath("/a/b","/a/c"), os.sep, os.linesep == "\n", os.name)
try: os.path.join(5)
except TypeError as e: print(e)
try: os.path.commonpath([])
except ValueError as e: print(e)
