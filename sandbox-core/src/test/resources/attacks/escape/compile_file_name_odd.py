# completes or raises TypeError or raises ValueError
compile('1', '/etc/passwd\n', 'eval')
exec(compile('raise ValueError', '<prelude>', 'exec'))
