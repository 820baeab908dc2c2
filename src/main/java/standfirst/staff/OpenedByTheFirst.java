package standfirst.staff;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Component;

/// Puts Spring Security together when the first of the staff comes, and not while readers wait for the server to start.
@Component
class OpenedByTheFirst implements BeanFactoryPostProcessor {
    private static final String ITS = "org.springframework.security";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition bean = beans.getBeanDefinition(name);
            String maker = String.valueOf(bean.getFactoryBeanName());
            if (name.startsWith(ITS) || maker.startsWith(ITS) || name.equals("springSecurityFilterChain"))
                bean.setLazyInit(true);
        }
        for (String chain : beans.getBeanNamesForType(SecurityFilterChain.class, true, false))
            beans.getBeanDefinition(chain).setLazyInit(true);
    }
}
