# limit memory
s = 'xx'
while True:
    s = '{a}{a}'.format_map({'a': s})
