package standfirst.staff;

import static standfirst.staff.Role.ADMIN;
import static standfirst.staff.Role.NEWSROOM;
import static standfirst.staff.Role.TRANSLATOR;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;

/// The staff's door. It stands before their pages alone; readers come in on the other side, where there is neither a
/// session nor a cookie.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Door {
    /// What the servlet container sends through any of the filters here; each chain says what of it is its own.
    private static final String[] PATHS = {"/newsroom/*", "/review/*", "/api/*", SignInPage.PATH + "/*", SignInPage.OUT
    };

    @Bean
    DelegatingFilterProxyRegistrationBean staffFilters() {
        var filters = new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        filters.addUrlPatterns(PATHS);
        filters.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        return filters;
    }

    @Bean
    SecurityFilterChain staff(
            HttpSecurity http, Accounts accounts, Passwords passwords, SignInSettings settings, InstantSource clock) {
        if (settings.issuer().isPresent()) openTo(new IdentityProvider(settings, accounts), http);
        return http.securityMatcher("/newsroom/**", "/review/**", SignInPage.PATH + "/**", SignInPage.OUT)
                .authenticationProvider(new Doorkeeper(accounts, passwords, clock))
                .addFilterBefore(new StillLetIn(accounts), AuthorizationFilter.class)
                .authorizeHttpRequests(Door::rights)
                .formLogin(form -> form.loginPage(SignInPage.PATH)
                        .usernameParameter("name")
                        .successHandler(new Welcome())
                        .failureHandler(Door::refuse))
                .logout(out -> out.logoutUrl(SignInPage.OUT).logoutSuccessUrl(SignInPage.saying("out")))
                .exceptionHandling(problem -> problem.accessDeniedHandler(Door::deny))
                .build();
    }

    private static void openTo(IdentityProvider provider, HttpSecurity http) {
        http.addFilterBefore(provider.new Asked(), OAuth2AuthorizationRequestRedirectFilter.class)
                .oauth2Login(login -> login.loginPage(SignInPage.PATH)
                        .clientRegistrationRepository(provider)
                        .authorizationEndpoint(begin -> begin.baseUri(IdentityProvider.BEGINNING))
                        .loginProcessingUrl(IdentityProvider.BACK + "*")
                        .userInfoEndpoint(who -> who.oidcUserService(provider))
                        .successHandler(new Welcome())
                        .failureHandler(Door::refuse));
    }

    /// The first line that matches decides.
    private static void rights(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry may) {
        may.requestMatchers(SignInPage.PATH, SignInPage.OUT).permitAll();
        may.requestMatchers("/newsroom/accounts/**").hasAnyRole(names(ADMIN));
        may.requestMatchers("/newsroom/log/**").hasAnyRole(names(ADMIN, NEWSROOM));
        may.requestMatchers("/newsroom/**").hasAnyRole(names(NEWSROOM));
        may.requestMatchers("/review/**").hasAnyRole(names(TRANSLATOR, NEWSROOM));
        may.anyRequest().denyAll();
    }

    private static String[] names(Role... roles) {
        return Arrays.stream(roles).map(Role::name).toArray(String[]::new);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.sendRedirect(SignInPage.saying(
                switch (why) {
                    case LockedException _ -> "later";
                    case OAuth2AuthenticationException refused -> IdentityProvider.word(refused);
                    default -> "wrong";
                }));
    }

    /// A form that outlived its session leads to the door, not to an error.
    private static void deny(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        boolean signedIn = Member.of(SecurityContextHolder.getContext().getAuthentication())
                .isPresent();
        if (why instanceof CsrfException && !signedIn) response.sendRedirect(SignInPage.saying("expired"));
        else new AccessDeniedHandlerImpl().handle(request, response, why);
    }
}
