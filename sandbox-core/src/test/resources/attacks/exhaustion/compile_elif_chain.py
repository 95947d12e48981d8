# limit memory or limit duration or raises MemoryError or raises RecursionError or completes or raises SyntaxError
exec('if 0: pass\n' + 'elif 0: pass\n' * 100_000)
