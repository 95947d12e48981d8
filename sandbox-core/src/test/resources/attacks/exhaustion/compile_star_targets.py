# limit memory or limit duration or raises SyntaxError or completes or raises ValueError
exec(','.join('a' for i in range(100_000)) + ' = range(100_000)')
