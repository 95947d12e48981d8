# SPDX-License-Identifier: Apache-2.0
# What asks an object for its length, or a guess of it, before it takes its items.
log = []
class Lengthy:
    length = 2
    def __iter__(self): log.append('iter'); return iter([1, 2])
    def __len__(self):
        log.append('len')
        if isinstance(self.length, Exception): raise self.length
        return self.length
class Guess:
    guess = 2
    def __iter__(self): log.append('iter'); return iter([1, 2])
    def __length_hint__(self): log.append('hint'); return self.guess
class Both(Lengthy):
    def __length_hint__(self): log.append('hint'); return 2
def f(*a): return a
forms = '''[*x]
(*x,)
[0, *x, 3]
{*x}
f(*x)
f(0, *x)
list(x)
tuple(x)
set(x)
[1].extend(x)
sorted(x)
dict.fromkeys(x)
bytes(x)
bytearray(x)
frozenset(x)
sum(x)
max(x)
','.join(map(str, x))
[y for y in x]
list(enumerate(x))
list(zip(x, x))
list(map(str, x))
a, b = x'''.split('\n')
for form in forms:
    for kind in (Lengthy, Guess, Both):
        x = kind()
        log.clear()
        try:
            exec(form, {'x': x, 'f': f})
            result = 'ok'
        except Exception as e: result = f'{type(e).__name__} {e}'
        print(form, kind.__name__, log, result)
for form in ('[*x]', 'list(x)', '(*x,)', 'f(*x)', 'tuple(x)', '[0].extend(x)'):
    for attribute, value in [('length', -1), ('length', 'a'), ('length', 10 ** 20), ('length', TypeError('t')), ('length', KeyError('k')), ('guess', -1), ('guess', 'a'), ('guess', NotImplemented), ('guess', 1.5), ('guess', True)]:
        x = Lengthy() if attribute == 'length' else Guess()
        setattr(x, attribute, value)
        log.clear()
        try: result = eval(form)
        except Exception as e: result = f'{type(e).__name__} {e}'
        print(form, attribute, repr(value), log, result)
