# completes
c = compile('x = y', 'm', 'exec')
d = {'y': 1}
exec(c, d)
print(d['x'])
#> 1
