# SPDX-License-Identifier: Apache-2.0
# Counts that are given by objects with __index__, and classes of time zones that take arguments of their own.
import datetime
import itertools
import shlex


class Two:
    def __index__(self):
        return 2


for kind in (itertools.combinations, itertools.permutations, itertools.combinations_with_replacement, itertools.batched,
             itertools.islice, itertools.repeat, itertools.tee):
    for count in (Two(), 2.0, "2", None):
        try:
            print(kind.__name__, [list(each) if hasattr(each, "__next__") else each for each in itertools.islice(kind("abc", count), 9)])
        except (TypeError, ValueError) as error:
            print(kind.__name__, type(error).__name__, error)
for count in (Two(), 2.0, None):
    try:
        print(list(itertools.product("ab", repeat=count)))
    except TypeError as error:
        print(error)


class Zone(datetime.tzinfo):
    def __init__(self, hours, *, name="zone"):
        self.hours = hours
        self.name = name

    def utcoffset(self, when):
        return datetime.timedelta(hours=self.hours)

    def dst(self, when):
        return None

    def tzname(self, when):
        return self.name


class Plain(datetime.tzinfo):
    pass


print(datetime.datetime(2024, 1, 2, tzinfo=Zone(3, name="x")).isoformat(), Plain(1, two=2).__dict__, type(datetime.tzinfo(1, 2)))
try:
    Zone()
except TypeError as error:
    print(error)
print(shlex.shlex("a").error_leader("name", 3.7))
