# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import time

t = time.struct_time((2024, 2, 29, 13, 5, 9, 3, 60, 0))
e = time.gmtime(0)
check(r'''
e, time.gmtime(86400 * 365.25), time.gmtime(-1), time.gmtime(1e9), time.gmtime(0.999), time.gmtime(253402300799).tm_year, t.tm_year, t[0], t[:3], len(t), t.tm_zone, t.tm_gmtoff, e.tm_zone, e.tm_gmtoff, t.n_fields, t.n_sequence_fields, t == (2024, 2, 29, 13, 5, 9, 3, 60, 0), t < e, hash(t) == hash(tuple(t)), repr(t), t.__match_args__ if hasattr(t, "__match_args__") else 0, list(t), max(t, e) is t
[time.strftime(f, t) for f in ["%a %A %b %B %c %d %H %I %j %m %M %p %S %U %w %W %x %X %y %Y %Z %%", "%D %e %F %G %g %h %k %l %n %R %r %s" if 0 else "%D %e %F %G %g %h %n %R %r %T %t %u %V %C", "%q %", "é%Yé", "", "%-d %-m" if 0 else "%d", "%10Y" if 0 else "%Y"]]
time.strftime("%Y", (1, 1, 1, 0, 0, 0, 0, 1, 0)), time.strftime("%y", (1999, 1, 1, 0, 0, 0, 0, 1, -1)), time.strftime("%j %U", (2024, 12, 31, 23, 59, 61, 1, 366, 0)), time.strftime("%H", (2000, 0, 0, 0, 0, 0, 0, 0, 0))
time.strftime("%Y", (2024, 13, 1, 0, 0, 0, 0, 1, 0))
time.strftime("%Y", (2024, 1, 32, 0, 0, 0, 0, 1, 0))
time.strftime("%Y", (2024, 1, 1, 24, 0, 0, 0, 1, 0))
time.strftime("%Y", (2024, 1, 1, 0, 60, 0, 0, 1, 0))
time.strftime("%Y", (2024, 1, 1, 0, 0, 62, 0, 1, 0))
time.strftime("%Y", (2024, 1, 1, 0, 0, 0, -2, 1, 0))
time.strftime("%Y", (2024, 1, 1, 0, 0, 0, 0, 367, 0))
time.strftime("%Y", (2024, 1, 1))
time.strftime("%Y", 5)
time.strftime(5)
time.strftime("%Y", "abc")
time.strptime("2024-02-29 13:05:09", "%Y-%m-%d %H:%M:%S"), time.strptime("Thu Feb 29 13:05:09 2024"), time.strptime("29 feb 24", "%d %b %y"), time.strptime("1:05 PM", "%I:%M %p"), time.strptime("060 2024", "%j %Y"), time.strptime("2024 09 4", "%Y %U %w"), time.strptime("2024-W09-4", "%G-W%V-%u"), time.strptime("  x 5", " x %d"), time.strptime("%", "%%"), time.strptime("UTC", "%Z"), time.strptime("+0530", "%z").tm_gmtoff, time.strptime("Z", "%z").tm_gmtoff, time.strptime("12/31/99", "%x"), time.strptime("23:59:59", "%X"), time.strptime("monday", "%A"), time.strptime("68", "%y").tm_year, time.strptime("69", "%y").tm_year, time.strptime("61", "%S").tm_sec
time.strptime("x", "%Y")
time.strptime("2024 extra", "%Y")
time.strptime("2024", "%Q")
time.strptime("2024", "%")
time.strptime("13", "%m")
time.strptime("30 Feb", "%d %b")
time.strptime("29 Feb 2023", "%d %b %Y")
time.strptime("2024 10", "%Y %V")
time.strptime("2024 10", "%G %j")
time.strptime("2024", "%G")
time.strptime("", "%d")
time.strptime(5, "%d")
time.strptime("1", 5)
time.strptime("1 1", "%d %d")
time.asctime(t), time.asctime(e), time.asctime((2024, 12, 1, 1, 2, 3, 6, 1, 0)), time.asctime((1, 1, 1, 0, 0, 0, 0, 1, 0)), time.ctime(0), time.ctime(1e9), time.asctime((2024, 0, 0, 0, 0, 0, 0, 0, 0))
time.asctime((1, 2))
time.asctime("x")
time.ctime("x")
time.ctime(1e20)
time.mktime(t), time.mktime(e), time.mktime((2024, 1, 1, 0, 0, 0, 0, 0, -1)), time.mktime((2024, 14, -3, 25, 61, 61, 0, 0, 0)), time.mktime(time.localtime(5.5)), time.localtime(0), time.mktime((1900, 1, 1, 0, 0, 0, 0, 0, 0))
time.mktime((1, 2))
time.mktime("x")
time.gmtime("x")
time.gmtime(1e20)
time.gmtime(float("nan"))
time.gmtime(float("inf"))
time.struct_time((1, 2, 3))
time.struct_time(5)
time.struct_time(range(12))
time.struct_time(range(11)).tm_gmtoff, time.struct_time("abcdefghi"), time.struct_time([1] * 9, {"tm_zone": "Z"}).tm_zone, type("S", (), {})
t.foo
t.tm_year.foo
setattr(t, "tm_year", 5)
time.timezone, time.altzone, time.daylight, time.tzname, time.get_clock_info("monotonic").monotonic, time.get_clock_info("time").adjustable, time.CLOCK_MONOTONIC, time.CLOCK_REALTIME
time.get_clock_info("x")
time.sleep(0), time.sleep(0.001), time.sleep(True)
time.sleep(-1)
time.sleep("x")
time.sleep(None)
time.sleep(float("nan"))
isinstance(time.time(), float), isinstance(time.time_ns(), int), isinstance(time.monotonic(), float), isinstance(time.perf_counter_ns(), int), isinstance(time.process_time(), float), isinstance(time.thread_time(), float), time.time() > 1.6e9, time.clock_gettime(time.CLOCK_REALTIME) > 0, isinstance(time.clock_gettime_ns(time.CLOCK_MONOTONIC), int), time.clock_getres(time.CLOCK_MONOTONIC) > 0
time.time(1)
time.clock_gettime(99)
time.tzset()
time.clock
''')
