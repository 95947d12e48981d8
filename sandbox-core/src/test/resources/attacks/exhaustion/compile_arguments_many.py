# limit memory or limit duration or completes or raises SyntaxError
exec('def f(' + ','.join('a%d' % i for i in range(50_000)) + '): pass')
