# limit duration
# Each part of a tuple of affixes is looked at by the same call.
parts = ('x',) * 1_000_000
views = (b'x',) * 1_000_000
try:
    while True:
        'a'.startswith(parts)
        'a'.endswith(parts, 0, 1)
        b'a'.startswith(views)
        bytearray(b'a').endswith(views)
except BaseException:
    print('seen')
