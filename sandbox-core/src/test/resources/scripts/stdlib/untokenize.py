# SPDX-License-Identifier: Apache-2.0
# Tokens put together again, also after the end marker.
import tokenize, io
from token import *
print(repr(tokenize.untokenize([(NAME,'Eq'),(OP,'('),(NAME,'x'),(OP,','),(NUMBER,'1'),(NEWLINE,''),(ENDMARKER,''),(OP,')')])))
print(repr(tokenize.untokenize([(NAME,'Eq'),(OP,'('),(NAME,'x'),(NEWLINE,'\n'),(NAME,'y'),(ENDMARKER,''),(OP,')')])))
print(repr(tokenize.untokenize([(ENDMARKER,''),(OP,')')])))
toks = list(tokenize.generate_tokens(io.StringIO('a = (1 +\n  2)\nif a:\n    b = "s"  # c\n').readline))
print(repr(tokenize.untokenize(toks)))
print(repr(tokenize.untokenize([t[:2] for t in toks])))
