# SPDX-License-Identifier: Apache-2.0
# Warnings of the compiler, on standard error before the program runs, and those of exec and compile.
import warnings

x = 5
pattern = "\d+"
print(x is 5, x is not 'a')


def never():
    assert (x, 'message')
    return [1, 2]["a"] if x else "text"(1)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    exec("'\\d'; y = x is 1")
    code = compile('1[2]', 'other.py', 'exec')
    print(eval('x is 5'), y)
    for each in caught:
        print(each.category.__name__, each.message, each.filename, each.lineno)
for source in ['x is ()', 'x is -1', 'x is None', 'x is []', 'x is f"a"', '1 < x is 3', '"a"()',
               '[x for x in y]()', '(x for x in y)[0]', '(lambda: 1)()', '(lambda: 1)[0]', '1.5[0]',
               '[1]["a":2]', '[1][-1]', '"a"[-1.5]', 'b"\\d"', "'\\8'", '"\\400"', 'f"\\d"']:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        compile(source, 'f.py', 'exec')
    print(source, [str(each.message) for each in caught])
