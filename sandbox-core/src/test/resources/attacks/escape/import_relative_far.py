# raises ImportError or raises TypeError or raises KeyError
exec('from ' + '.' * 10_000 + ' import x')
