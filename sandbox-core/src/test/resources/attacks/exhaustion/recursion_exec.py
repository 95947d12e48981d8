# raises RecursionError
s = 'exec(s)'
exec(s)
