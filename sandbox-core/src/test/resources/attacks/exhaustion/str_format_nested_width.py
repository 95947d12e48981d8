# limit memory
f'{"x":{"1" + "0" * 9}}'
