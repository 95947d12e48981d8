# What the tokenizer says of numbers that are none, and of indentation that does not fit.
import io, tokenize

for s in ('if a:\n    b\n  cde = 1\n', '  abc\n b', '\ta\n        b', 'if a:\n\tb\n        c', 'if a:\n        b\n\tif c:\n\t  d', '\n \n\t\n# x\na', '0x', 'a = 0xg', '0b_', '0b_2', '0B12', '0o_8', '1.5_', '1.5_0', '.5_', '1e-', '1e5__0', '12_j', '1_000', '0x_f', '1E+x', '1_.5', '1.e5_', '0o', 'x = 1_', '7_a', '0b1x', '0xfg', '0o7_', '1__', '0_', '0__0'):
    try:
        print(repr(s), [(tokenize.tok_name[t.type], t.string) for t in tokenize.generate_tokens(io.StringIO(s).readline)])
    except (tokenize.TokenError, SyntaxError) as e:
        print(repr(s), type(e).__name__, e, getattr(e, 'args', None))
