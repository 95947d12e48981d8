# SPDX-License-Identifier: Apache-2.0
# What the compiler warns of where constants are subscripted, called or compared.
for e in ['(1.5*True)[0]', '(1.5*True)()', '(-True)[0]', '(not 1)()', '(not 1)[0]', '(+True)()', '(True+True)[0]', '(1 if 1 else 2)[0]', '(1,2)[0]()', '"abc"[0]()', '"abc"[0]["a"]', '("a"*3)()', '("a" "b")["a"]', '(1 and 2)()', '(1 < 2)()', '(None)()', '(...)[0]', '(2**3)[0]', '(1-2)[0]', '(True & False)[0]','(True|1)()','(True << 1)[0]', 'f"a"[""]','f"{1}"()', '()[""]','(1,)["a"]','[1]["a"]','{}()','{1}[0]','[1]()', '(lambda:1)[0]','(x for x in 1)[0]','[x for x in 1]()', '"a"[1.5]', '"a"[None]','(1,2)[1,2]', '"a"[1:2]()', 'b"ab"[0]()', '1 is 1.5', '1 is (1+1)', '(1+1) is x', '() is ()', '-1 is x', 'True is x', '... is ...','"a" "b" is x', 'f"" is x', 'x is not -1.5', '(True*2) is x', 'assert (1, "x")', 'assert (1,)', 'assert ()', 'assert (x, y)']:
    import warnings
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try: compile(e, 'f', 'exec')
        except SyntaxError as ex: print('SE', ex)
    print(e, [str(x.message) for x in w])
