# raises TypeError
str.join.__get__(1, int)('a')
