# raises SyntaxError or raises ValueError or limit memory
exec('x = 1\0' * 100_000)
