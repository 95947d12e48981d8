# completes
lines = ['def f():'] + [f' x{i} = {i}' for i in range(20_000)]
lines.append(' def g(): return ' + 'max(' + ','.join(f'x{i}' for i in range(20_000)) + ')')
compile('\n'.join(lines), 'm', 'exec')
print('done')
#> done
