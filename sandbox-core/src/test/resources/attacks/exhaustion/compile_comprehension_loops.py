# raises SyntaxError
eval('[0 ' + 'for a in [0] ' * 5000 + ']')
