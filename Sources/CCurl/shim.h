// The C library as its own headers declare it, and typed ways around what Swift cannot call.
#include <curl/curl.h>

/// What takes in the bytes of an answer; anything but the whole count ends the transfer.
typedef size_t (*curl_sink)(char *bytes, size_t size, size_t count, void *context);

/// Readies the library, once a process.
static inline CURLcode curl_ready(void) { return curl_global_init(CURL_GLOBAL_DEFAULT); }

static inline CURLcode curl_set_number(CURL *transfer, CURLoption option, long value) {
  return curl_easy_setopt(transfer, option, value);
}

/// The text is copied.
static inline CURLcode curl_set_text(CURL *transfer, CURLoption option, const char *text) {
  return curl_easy_setopt(transfer, option, text);
}

/// The list must live as long as the transfer.
static inline CURLcode curl_set_headers(CURL *transfer, struct curl_slist *headers) {
  return curl_easy_setopt(transfer, CURLOPT_HTTPHEADER, headers);
}

static inline void curl_set_sinks(CURL *transfer, curl_sink head, curl_sink body, void *context) {
  curl_easy_setopt(transfer, CURLOPT_HEADERFUNCTION, head);
  curl_easy_setopt(transfer, CURLOPT_HEADERDATA, context);
  curl_easy_setopt(transfer, CURLOPT_WRITEFUNCTION, body);
  curl_easy_setopt(transfer, CURLOPT_WRITEDATA, context);
}

/// Where the answer redirects to, as a whole address; null when it does not.
static inline const char *curl_redirect(CURL *transfer) {
  char *address = NULL;
  return curl_easy_getinfo(transfer, CURLINFO_REDIRECT_URL, &address) == CURLE_OK ? address : NULL;
}

/// The seconds the answer asks to wait before the next request; 0 when it does not.
static inline long long curl_pause_asked_for(CURL *transfer) {
  curl_off_t seconds = 0;
  curl_easy_getinfo(transfer, CURLINFO_RETRY_AFTER, &seconds);
  return seconds;
}

static inline CURLMcode curl_limit(CURLM *transfers, CURLMoption option, long value) {
  return curl_multi_setopt(transfers, option, value);
}

/// The next transfer that has ended, and how; null when there is none.
static inline CURL *curl_next_ended(CURLM *transfers, CURLcode *code) {
  int waiting = 0;
  const CURLMsg *message = NULL;
  while ((message = curl_multi_info_read(transfers, &waiting)) != NULL) {
    if (message->msg == CURLMSG_DONE) {
      *code = message->data.result;
      return message->easy_handle;
    }
  }
  return NULL;
}
