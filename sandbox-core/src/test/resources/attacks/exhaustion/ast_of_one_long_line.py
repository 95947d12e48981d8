# limit duration or limit memory
import ast
source = '[' + '"é",' * 20_000 + ']'
while True:
    ast.parse(source)
