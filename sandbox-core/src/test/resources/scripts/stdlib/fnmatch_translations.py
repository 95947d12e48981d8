# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import fnmatch, itertools
for p in ('*', '**', '*a', 'a*', '*a*', '*a*b*', 'a*b*c', '**a**b', '*?*', '[a]*[b]*c', '*.*', 'a**'):
    print(p, fnmatch.translate(p), [fnmatch.fnmatch(''.join(t), p) for n in range(4) for t in itertools.product('ab', repeat=n)].count(True))
print(fnmatch.fnmatch('a' * 60, '*a*a*a*a*a*a*a*b'))
