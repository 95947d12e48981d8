import array
for v in ['', 'a', 'ab', 'Hello World', 'é€', b'', b'a', b'ab', bytearray(b'ab'), [1, 2], (1, 2), [], array.array('i', [1, 2])]:
    for n in [2**63 - 1, 2**63, 2**62, 2**64, -2**63, -2**65, 2**60]:
        if len(v) < 2 and n >= 2**60 and n < 2**63 and len(v): continue
        try: r = v * n; print(type(r).__name__, len(r))
        except (OverflowError, MemoryError) as e: print(type(v).__name__, len(v), n, type(e).__name__, e)
