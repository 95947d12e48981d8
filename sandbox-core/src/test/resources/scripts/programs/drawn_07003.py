# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7003.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
try:
    for v in '%d':
        if v == 1: continue
        print(v)
    else:
        print('loop ended')
except Exception as error: print(type(error).__name__, error)
show(lambda: (b'\x00\xff'[::0]).count((b'abc' + b'a')))
def outer1(n):
    total = n
    def inner(k):
        nonlocal total
        total += k
        return total
    return inner, lambda: total
inner2, peek3 = outer1(-1)
show(lambda: [inner2(-2), peek3(), inner2(-2)])
show(lambda: ('a', 1))
show(lambda: {1, 2.5})
show(lambda: {3})
d4 = {}
try: d4[1] += 2**63
except Exception as error: print(type(error).__name__, error)
try: d4[[1, 2, 3]] = ()
except Exception as error: print(type(error).__name__, error)
print(d4)
show(lambda: ([]).__lt__(list(enumerate(('a', 1)))))
class Context5:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        return self
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        raise KeyError(self.tag)
def use6():
    with Context5(1) as a, Context5(2):
        1 / 0
    return 'after'
show(lambda: use6())
