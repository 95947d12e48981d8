# SPDX-License-Identifier: Apache-2.0
import argparse, sys, io, contextlib, os
def run(p, *args):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try: r = p.parse_args(list(args))
        except SystemExit as e: r = "EXIT %r" % e.code
        except Exception as e: r = (type(e).__name__, str(e))
    print(args, r)
    for n, s in (("out", out), ("err", err)):
        if s.getvalue(): print(n, s.getvalue())
def P(**k): return argparse.ArgumentParser(**dict(dict(prog="prog"), **k))
def err(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)

for width in (30, 50, 80, 120):
    os.environ['COLUMNS'] = str(width)
    for fc in (argparse.HelpFormatter, argparse.RawDescriptionHelpFormatter, argparse.RawTextHelpFormatter, argparse.ArgumentDefaultsHelpFormatter, argparse.MetavarTypeHelpFormatter):
        p = P(description='A long   description\n  with lines\n\nand paragraphs that goes on and on to wrap the text at some width.', epilog='Epilogue\n   text %(prog)s', formatter_class=fc)
        p.add_argument('input', type=str, help='the input\nfile with a long help that must be wrapped at widths')
        p.add_argument('rest', type=int, nargs='*', default=[1], help='rest')
        p.add_argument('-a', '--alpha', type=int, default=5, help='alpha level')
        p.add_argument('-b', '--beta-has-a-very-long-option-name', type=float, help='beta')
        p.add_argument('--gamma', type=str, default=argparse.SUPPRESS, help='gamma')
        p.add_argument('--delta', action='store_true', help='delta (default: %(default)s)')
        p.add_argument('--eps', action=argparse.BooleanOptionalAction, help='eps')
        p.add_argument('-z', type=int, choices=range(3))
        g = p.add_argument_group('group one', 'group description that is long enough to need some wrapping here')
        g.add_argument('--in-group', type=str, help='in group')
        e = p.add_argument_group('empty group')
        m = p.add_mutually_exclusive_group(required=width == 50)
        m.add_argument('--foo', action='store_true')
        m.add_argument('--bar', action='store_false')
        m.add_argument('--baz', type=str, metavar='BZ', help=argparse.SUPPRESS)
        print(width, fc.__name__); p.print_help()
