# limit memory or limit duration
import tokenize, io
list(tokenize.generate_tokens(io.StringIO('a + b - c\n' * 100_000).readline))
