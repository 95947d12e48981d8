# limit memory
'x' * 10 ** 9
