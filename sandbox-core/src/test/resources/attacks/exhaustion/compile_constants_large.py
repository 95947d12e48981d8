# limit memory or limit duration or raises MemoryError or raises SyntaxError or completes
eval('(' + '1.5,' * 500_000 + ')')
