# raises SyntaxError or limit memory
eval('9' * 1_000_000)
