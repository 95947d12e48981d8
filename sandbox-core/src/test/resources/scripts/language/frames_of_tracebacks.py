# SPDX-License-Identifier: Apache-2.0
def f(a):
    x = 2
    1/0
try:
    f(1)
except ZeroDivisionError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_lineno, tb.tb_frame.f_code.co_name, sorted(k for k in tb.tb_frame.f_locals if not k.startswith('_')))
        tb = tb.tb_next
    import traceback
    for fr, no in traceback.walk_tb(e.__traceback__): print(fr.f_code.co_name, no, fr.f_locals.get('x'))
    t = traceback.TracebackException.from_exception(e, capture_locals=True)
    print(t.stack[1].locals)
    print(e.__traceback__.tb_frame.f_globals['f'] is f)
