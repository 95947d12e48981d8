# SPDX-License-Identifier: Apache-2.0
# tokenize: every kind of token, and sources made of tokens.
import tokenize, io, token
SRC='''# c
def f(x):
    """doc
    string"""
    if x and \\
       y:
        return [1,
          2.5e3, 0xff, 'a', "b"]  # end

    z = f"a{x!r:>{w}}b{{}}" + rb'x'
	

async def g(): pass
x := 5 -> ... @= //='''
for t in tokenize.generate_tokens(io.StringIO(SRC).readline): print(t, t.exact_type)
toks=list(tokenize.tokenize(io.BytesIO(b'# -*- coding: latin-1 -*-\nx = 1\n').readline)); print(toks)
r=list(tokenize.generate_tokens(io.StringIO(SRC).readline))
print(repr(tokenize.untokenize(r)))
print(repr(tokenize.untokenize([t[:2] for t in tokenize.generate_tokens(io.StringIO('if x:\n  y=1+f(2)\nz\n').readline)])))
for bad in ('(1,', '"abc', "'''x", '  x\n y', '$'):
    try: print(list(tokenize.generate_tokens(io.StringIO(bad).readline)))
    except Exception as e: print(type(e).__name__, e)
print(token.tok_name[token.NAME], token.OP, token.N_TOKENS, token.ISEOF(0), token.EXACT_TOKEN_TYPES['->'])
print(tokenize.detect_encoding(io.BytesIO(b'\xef\xbb\xbfx').readline))
