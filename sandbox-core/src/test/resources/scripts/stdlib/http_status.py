import http
print([(s.name,s.value,s.phrase,s.description) for s in http.HTTPStatus])
print([(m.name,m.value,m.description) for m in http.HTTPMethod])
s=http.HTTPStatus.NOT_FOUND; print(repr(s),str(s),s==404,f'{s}',s.is_client_error,s.is_success,s.is_informational,s.is_redirection,s.is_server_error,http.HTTPStatus(200), repr(http.HTTPMethod.GET), str(http.HTTPMethod.GET), http.HTTPMethod('GET')=='GET', [k for k in http.HTTPStatus.__members__ if http.HTTPStatus[k].name!=k])
