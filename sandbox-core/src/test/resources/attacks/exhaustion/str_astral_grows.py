# limit duration
text = ''
while True:
    text += '\U0001f600x'
    assert text[-1] == 'x' and len(text) % 2 == 0 and text[len(text) // 2:][:1]
