# raises TypeError
list.append({}, 1)
