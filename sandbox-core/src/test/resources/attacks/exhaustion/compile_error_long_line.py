# raises SyntaxError
exec('x = ' + 'a ' * 200_000)
