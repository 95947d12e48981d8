# SPDX-License-Identifier: Apache-2.0
"""Comparison of files and of directories."""

import os
import stat

__all__ = ["clear_cache", "cmp", "dircmp", "cmpfiles", "DEFAULT_IGNORES"]

BUFSIZE = 8 * 1024
DEFAULT_IGNORES = ["RCS", "CVS", "tags", ".git", ".hg", ".bzr", "_darcs", "__pycache__"]

_cache = {}


def clear_cache():
    _cache.clear()


def _signature(known):
    return stat.S_IFMT(known.st_mode), known.st_size, known.st_mtime


def cmp(f1, f2, shallow=True):
    one = _signature(os.stat(f1))
    two = _signature(os.stat(f2))
    if one[0] != stat.S_IFREG or two[0] != stat.S_IFREG:
        return False
    if shallow and one == two:
        return True
    if one[1] != two[1]:
        return False
    key = (f1, f2, one, two)
    same = _cache.get(key)
    if same is None:
        if len(_cache) > 100:
            _cache.clear()
        with open(f1, "rb") as a, open(f2, "rb") as b:
            same = a.read() == b.read()
        _cache[key] = same
    return same


def cmpfiles(a, b, common, shallow=True):
    same, different, funny = [], [], []
    for name in common:
        try:
            (same if cmp(os.path.join(a, name), os.path.join(b, name), shallow)
             else different).append(name)
        except (OSError, ValueError):
            funny.append(name)
    return same, different, funny


class dircmp:
    """What two directories have in common; each attribute is found when it is asked for."""

    def __init__(self, a, b, ignore=None, hide=None, *, shallow=True):
        self.left = a
        self.right = b
        self.hide = [os.curdir, os.pardir] if hide is None else hide
        self.ignore = DEFAULT_IGNORES if ignore is None else ignore
        self.shallow = shallow

    def _names(self, path):
        import fnmatch
        return sorted([name for name in os.listdir(path)
                       if not any([fnmatch.fnmatch(name, each)
                                   for each in [*self.hide, *self.ignore]])])

    def phase0(self):
        self.left_list = self._names(self.left)
        self.right_list = self._names(self.right)

    def phase1(self):
        self.common = [name for name in self.left_list if name in set(self.right_list)]
        self.left_only = [name for name in self.left_list if name not in set(self.right_list)]
        self.right_only = [name for name in self.right_list if name not in set(self.left_list)]

    def phase2(self):
        self.common_dirs, self.common_files, self.common_funny = [], [], []
        for name in self.common:
            kinds = []
            for top in (self.left, self.right):
                try:
                    kinds.append(stat.S_IFMT(os.stat(os.path.join(top, name)).st_mode))
                except OSError:
                    kinds.append(None)
            if kinds[0] is None or kinds[0] != kinds[1]:
                self.common_funny.append(name)
            elif kinds[0] == stat.S_IFDIR:
                self.common_dirs.append(name)
            elif kinds[0] == stat.S_IFREG:
                self.common_files.append(name)
            else:
                self.common_funny.append(name)

    def phase3(self):
        self.same_files, self.diff_files, self.funny_files = cmpfiles(
            self.left, self.right, self.common_files, self.shallow)

    def phase4(self):
        self.subdirs = {
            name: type(self)(os.path.join(self.left, name), os.path.join(self.right, name),
                             self.ignore, self.hide, shallow=self.shallow)
            for name in self.common_dirs}

    def phase4_closure(self):
        self.phase4()
        for each in self.subdirs.values():
            each.phase4_closure()

    methodmap = {"subdirs": phase4, "same_files": phase3, "diff_files": phase3,
                 "funny_files": phase3, "common_dirs": phase2, "common_files": phase2,
                 "common_funny": phase2, "common": phase1, "left_only": phase1,
                 "right_only": phase1, "left_list": phase0, "right_list": phase0}

    def __getattr__(self, attr):
        if attr not in self.methodmap:
            raise AttributeError(attr)
        self.methodmap[attr](self)
        return getattr(self, attr)

    def report(self):
        print("diff", self.left, self.right)
        for label, names in ((f"Only in {self.left}", self.left_only),
                             (f"Only in {self.right}", self.right_only)):
            if names:
                names.sort()
                print(label, ":", names)
        for label, names in (("Identical files", self.same_files),
                             ("Differing files", self.diff_files),
                             ("Trouble with common files", self.funny_files),
                             ("Common subdirectories", self.common_dirs),
                             ("Common funny cases", self.common_funny)):
            if names:
                names.sort()
                print(label, ":", names)

    def report_partial_closure(self):
        self.report()
        for each in self.subdirs.values():
            print()
            each.report()

    def report_full_closure(self):
        self.report()
        for each in self.subdirs.values():
            print()
            each.report_full_closure()

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)
