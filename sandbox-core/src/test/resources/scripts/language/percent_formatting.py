# SPDX-License-Identifier: Apache-2.0
# The % operator on strings and bytes.
print("%s %r %a" % ("é", "é", "é"), "%s" % [1, 2], "%s" % None, "%s" % (("t", 1),))
print("%d %i %u %5d|%-5d|%05d|%+d|% d" % (1, 2, 3, 4, 5, 6, 7, 8))
print("%x %X %#x %o %#o" % (255, 255, 255, 8, 8))
print("%f %.2f %10.3f|%-10.1f|%+.1f %e %.3E %g %G" % (3.14159, 2.5, 1.5, 2.25, 3.0, 12345.678, 0.00012, 1e-5, 1e20))
print("%c%c %5s|%-5s|%.2s|%5.1s|" % ("a", 98, "x", "y", "truncated", "zz"))
print("%(name)s is %(age)d, %(name)r" % {"name": "Bo", "age": 7})
print("%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159))
print("100%% of %s" % "all", "no args" % (), "%%" % ())
print("%d %d" % (3.99, True), "%s" % True, "%d" % 10**25, "%5.1f%%" % 99.55)
print("%s" % {"a": 1}, "%s and %s" % ("a", "b"), "%(x)s" % {"x": (1, 2)})
print(b"%s %d %x %b %a" % (b"raw", 5, 255, b"b", "t"))
print("%g %g %g %g" % (100000.0, 1000000.0, 0.0001, 0.00001), "%#x %#.3g" % (0, 1.0))
for template, args in [
    ("%d", "a"),
    ("%s %s", ("one",)),
    ("%s", ("one", "two")),
    ("%q", 1),
    ("%", 1),
    ("%(k)s", 5),
    ("%(k)s", {}),
    ("%c", "ab"),
    ("%x", 1.5),
    ("%f", "1"),
    ("%d", None),
    ("plain", 5),
    ("%c", 5.5),
    ("%(a)s %s", ({"a": 1}, 2)),
]:
    try:
        print(template % args)
    except Exception as error:
        print(repr(template), type(error).__name__, error)
