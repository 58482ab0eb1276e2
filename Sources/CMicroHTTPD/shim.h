// The C library as its own headers declare it, and typed ways around what Swift cannot call.
#include <microhttpd.h>
#include <sys/socket.h>
#include <unistd.h>

/// `MHD_get_connection_info` is variadic: this asks it for the socket, or gives -1.
static inline int mhd_connection_descriptor(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info ? info->connect_fd : -1;
}

/// `MHD_add_connection` with the peer's address; the socket is the daemon's from then on, or closed.
static inline enum MHD_Result mhd_adopt(struct MHD_Daemon *daemon, int descriptor) {
  struct sockaddr_storage peer;
  socklen_t length = sizeof peer;
  if (getpeername(descriptor, (struct sockaddr *)&peer, &length) != 0) {
    close(descriptor);
    return MHD_NO;
  }
  return MHD_add_connection(daemon, descriptor, (struct sockaddr *)&peer, length);
}
