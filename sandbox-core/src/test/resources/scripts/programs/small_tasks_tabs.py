# SPDX-License-Identifier: Apache-2.0
# The same kind of tasks in the style of old solutions: tabs, semicolons, classes without bases.
import re, math
import heapq as hq
from collections import Counter, defaultdict


def is_prime(n) :
	if (n <= 1) :
		return False
	for i in range(2, int(math.sqrt(n)) + 1) :
		if (n % i == 0) : return False
	return True

def find_max_val(n, x, y):
	ans = -1
	for k in range(n + 1):
		if (k % x == y): ans = k
	return (ans if(ans >= 0 and
				ans <= n) else -1)

def text_match(text):
        patterns = 'ab{2,3}$'
        if re.search(patterns,  text):
                return 'Found a match!'
        else:
                return('Not matched!')

def sum_digits(n):
  r = 0
  while n: r, n = r + n % 10, n // 10
  return r

class Pair(object):
	def __init__(self, a, b):
		self.a = a; self.b = b

def max_chain_length(arr, n):
	max = 0
	mcl = [1 for i in range(n)]
	for i in range(1, n):
		for j in range(0, i):
			if (arr[i].a > arr[j].b and mcl[i] < mcl[j] + 1):
				mcl[i] = mcl[j] + 1
	for i in range(n):
		if (max < mcl[i]):
			max = mcl[i]
	return max

def even_bits(n):
    count = 0;res = 0;temp = n
    while(temp > 0):
        if (count % 2 == 1):
            res |= (1 << count)
        count+=1
        temp >>= 1
    return (n | res)

def group_tuples(items):
	out = {}
	for elem in items:
		try:
			out[elem[1]].append(elem)
		except KeyError:
			out[elem[1]] = [elem]
	return (out)

def snake_to_camel(word):
	return ''.join(x.capitalize() or '_' for x in word.split('_'))

def merge_sorted(a, b, c):
	return list(hq.merge(sorted(a), sorted(b), sorted(c)))

def tup_string(tup): 
	str =  ''.join(tup)
	return str

def freq(list1):
	d = defaultdict(int)
	for k in list1: d[k] += 1
	return dict(d) == Counter(list1)

def swap(s): return s[-1:] + s[1:-1] + s[:1] if len(s) > 1 else s

assert is_prime(13) == True
assert is_prime(1) == False
assert find_max_val(15, 10, 5) == 15
assert text_match("aabbbbc") == ('Not matched!')
assert text_match("xabbb") == ('Found a match!')
assert sum_digits(345) == 12
assert max_chain_length([Pair(5, 24), Pair(15, 25),Pair(27, 40), Pair(50, 60)], 4) == 3
assert even_bits(10) == 10 ; assert even_bits(20) == 30
assert group_tuples([(6, 5), (2, 7), (2, 5)]) == {5: [(6, 5), (2, 5)], 7: [(2, 7)]}
assert snake_to_camel('python_program') == 'PythonProgram'
assert merge_sorted([25, 24], [1, 3], [2]) == [1, 2, 3, 24, 25]
assert tup_string(('a', 'b')) == 'ab'
assert freq([1, 1, 2]), "frequencies"
assert swap("hello") == "oellh"
print("PASS")
