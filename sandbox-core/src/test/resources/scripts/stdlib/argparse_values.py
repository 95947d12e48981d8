# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import argparse, sys, io, contextlib
def run(p, *args):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try: r = p.parse_args(list(args))
        except SystemExit as e: r = 'EXIT %r' % e.code
        except Exception as e: r = (type(e).__name__, str(e))
    print(args, r)
    for n, s in (('out', out), ('err', err)):
        if s.getvalue(): print(n, s.getvalue())
def P(**k): return argparse.ArgumentParser(prog='prog', **k)
p = P(description='Do things.', epilog='Bye %(prog)s.')
p.add_argument('src', help='the source')
p.add_argument('dst', nargs='?', default='out', help='dest (default: %(default)s)')
p.add_argument('-v', '--verbose', action='count', default=0)
p.add_argument('-n', '--number', type=int, metavar='N', choices=[1, 2, 3], help='number of type %(type)s %(choices)s')
p.add_argument('--flag', action=argparse.BooleanOptionalAction, default=True, help='a flag')
p.add_argument('--list', action='append', default=[])
p.add_argument('--ext', action='extend', nargs='+', type=float)
p.add_argument('--const', action='store_const', const=42)
p.add_argument('--ac', action='append_const', const='x', dest='ac')
p.add_argument('--no', action='store_false')
p.add_argument('--version', action='version', version='%(prog)s 1.0')
p.add_argument('--hidden', help=argparse.SUPPRESS)
p.add_argument('--two', nargs=2, metavar=('A', 'B'))
p.add_argument('--opt', nargs='?', const='C', default='D')
p.add_argument('--star', nargs='*')
p.add_argument('--100%', dest='pc', help='100%% sure')
for a in [(), ('-h',), ('--version',), ('a',), ('a', 'b', 'c'), ('a', '-vvv'), ('a', '-n', '2'), ('a', '-n', '9'), ('a', '-n', 'x'), ('a', '-n'), ('a', '--no-flag'), ('a', '--flag=x'), ('a', '--list', '1', '--list=2'),
  ('a', '--ext', '1', '2', '--ext', '3'), ('a', '--ext', 'q'), ('a', '--const'), ('a', '--ac', '--ac'), ('a', '--no'), ('a', '--two', '1'), ('a', '--two', '1', '2'), ('a', '--opt'), ('a', '--opt', 'z'), ('a', '--star'), ('a', '--star', '1', '2', '--', 'b'),
  ('a', '--ver'), ('a', '--n'), ('a', '--v'), ('a', '--bogus'), ('a', '-x'), ('-n3', 'a'), ('-n=3', 'a'), ('--number=3', 'a'), ('--num', '3', 'a'), ('--', '-a'), ('a', '-'), ('-5',), ('a', '--const=1'), ('a', '-vn2'), ('a','-vx'), ('a b', '-q r')]:
    run(p, *a)
p.print_usage()
print(p.format_usage())
print(p)
print(p.parse_known_args(['a', '--zip', 'b', 'c']))
ns = argparse.Namespace(x=1)
print(p.parse_args(['a'], namespace=ns) is ns, ns)
print(p.get_default('dst'), p.get_default('nope'))
p.set_defaults(dst='zz', other=5)
run(p, 'a')
